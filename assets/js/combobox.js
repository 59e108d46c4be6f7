// Name lookup after the ARIA combobox pattern: a field with data-find asks that
// address for names while one types, and offers them. What is sent is the name
// itself, so that the field works without this module. A field with data-offers
// has names to offer before anything is typed, none of them chosen; of those that
// fit what is typed the first one is, for Enter to take it.

let serial = 0;

export function lookUp() {
  document.addEventListener("focusin", event => {
    const field = event.target;
    if (field.matches?.("input[data-find]") && !field.hasAttribute("role")) attach(field);
  });
}

function attach(field) {
  const list = document.createElement("ul");
  list.id = `combo-${++serial}`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.getAttribute("aria-label") || field.labels?.[0]?.textContent || "");
  list.hidden = true;
  field.after(list);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id })) field.setAttribute(name, value);
  const offers = field.hasAttribute("data-offers");
  let asked = 0;
  let picked = -1;

  const close = () => {
    field.removeAttribute("aria-busy");
    list.hidden = true;
    picked = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };
  const point = to => {
    const options = list.children;
    if (!options.length) return;
    picked = (to + options.length) % options.length;
    for (const [i, option] of [...options].entries()) option.setAttribute("aria-selected", i === picked);
    field.setAttribute("aria-activedescendant", options[picked].id);
    options[picked].scrollIntoView({ block: "nearest" });
  };
  // The names stand below the field, or above it where they would cover the buttons
  // that send its form and there is room.
  const place = () => {
    list.classList.remove("above");
    const names = list.getBoundingClientRect();
    const covers = [...field.form?.querySelectorAll(".actions button") ?? []].some(button => {
      const box = button.getBoundingClientRect();
      return box.top < names.bottom && box.bottom > names.top && box.left < names.right && box.right > names.left;
    });
    const room = field.getBoundingClientRect().top - Math.max(0, field.closest(".scroll, dialog, main, .beside")?.getBoundingClientRect().top ?? 0);
    list.classList.toggle("above", covers && room > names.height);
  };
  const take = option => {
    field.value = option.dataset.name;
    field.dispatchEvent(new CustomEvent("found", { bubbles: true, detail: [{ ...option.dataset }] }));
    close();
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const ask = async () => {
    const turn = ++asked;
    const address = new URL(field.dataset.find, location.href);
    address.searchParams.set("q", field.value);
    const answer = await fetch(address, { headers: { Accept: "application/json" } });
    if (!answer.ok || turn !== asked || document.activeElement !== field) return;
    const found = await answer.json();
    field.removeAttribute("aria-busy");
    field.dispatchEvent(new CustomEvent("found", { bubbles: true, detail: found }));
    list.replaceChildren(...found.map((one, i) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${i}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.name = one.name;
      if (one.type) option.dataset.type = one.type;
      const name = document.createElement("bdi");
      name.textContent = one.name;
      option.append(name);
      if (one.detail) {
        const detail = document.createElement("small");
        detail.textContent = one.detail;
        option.append(detail);
      }
      return option;
    }));
    picked = -1;
    list.hidden = found.length === 0;
    place();
    field.setAttribute("aria-expanded", String(found.length > 0));
    field.removeAttribute("aria-activedescendant");
    if (offers && field.value.trim()) point(Math.max(0, found.findIndex(one => one.name === field.value)));
  };

  let pause = 0;
  field.addEventListener("input", event => {
    if (!event.isTrusted) return; // our own
    asked++; // what is listed, or on its way, was found for other words
    picked = -1;
    list.querySelector("[aria-selected=true]")?.setAttribute("aria-selected", "false");
    field.removeAttribute("aria-activedescendant");
    clearTimeout(pause);
    field.setAttribute("aria-busy", "true");
    pause = setTimeout(() => ask().catch(close), 90);
  });
  const offer = () => offers && !field.value && ask().catch(close);
  field.addEventListener("focus", offer);
  offer();
  field.addEventListener("look", () => ask().catch(close)); // where this field took the place of one that was looking
  field.addEventListener("keydown", event => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) ask().then(() => point(event.key === "ArrowDown" ? 0 : -1)).catch(close);
      else point(picked + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter" && !list.hidden && picked >= 0 && list.children[picked].dataset.name !== field.value) {
      event.preventDefault();
      take(list.children[picked]);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
  field.addEventListener("blur", () => setTimeout(close, 120));
  list.addEventListener("mousedown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const option = event.target.closest("[role=option]");
    if (option) take(option);
  });
}

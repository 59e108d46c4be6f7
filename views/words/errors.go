package words

// errorWords say what happened (error.CODE) and what to do next (error.CODE.next).
var errorWords = catalogue{
	"error.not_found":        {En: "This is not in the case any more", Ar: "لم يعد هذا موجودا في القضية"},
	"error.not_found.next":   {En: "It may have been deleted. History shows every change and can bring it back.", Ar: "ربما حُذف. يعرض السجل كل تغيير ويمكنه استرجاعه."},
	"error.stale":            {En: "Somebody saved this after you opened it", Ar: "حُفظ هذا من مكان آخر بعد أن فتحته"},
	"error.stale.next":       {En: "Nothing was overwritten. Open it again and make your change on the newer version.", Ar: "لم يُستبدل شيء. افتحه مجددا وأجرِ تغييرك على النسخة الأحدث."},
	"error.invalid":          {En: "One field cannot be saved as it is", Ar: "لا يمكن حفظ أحد الحقول كما هو"},
	"error.invalid.next":     {En: "Mend {0} and save again.", Ar: "صحّح {0} ثم احفظ مجددا."},
	"error.duplicate":        {En: "This report is already in the case", Ar: "هذا التقرير موجود في القضية"},
	"error.duplicate.next":   {En: "It is stored as “{0}”. It was not stored twice.", Ar: "وهو محفوظ باسم «{0}»، ولم يُحفظ مرتين."},
	"error.read_only":        {En: "This case cannot be changed", Ar: "لا يمكن تغيير هذه القضية"},
	"error.read_only.next":   {En: "Its file or folder is read-only. Copy it to a folder where you may write, and open the copy.", Ar: "الملف أو المجلد للقراءة فقط. انسخه إلى مجلد يمكنك الكتابة فيه وافتح النسخة."},
	"error.disk_full":        {En: "The disk is full", Ar: "القرص ممتلئ"},
	"error.disk_full.next":   {En: "The change was not saved and nothing is lost. Free some space and save again.", Ar: "لم يُحفظ التغيير ولم يضع شيء. أفرغ مساحة واحفظ مجددا."},
	"error.too_large":        {En: "That is larger than the program takes in at once", Ar: "هذا أكبر مما يستقبله البرنامج دفعة واحدة"},
	"error.too_large.next":   {En: "Split it, or bring it in with counterclaim import.", Ar: "قسّمه، أو أدخله بالأمر counterclaim import."},
	"error.bad_request":      {En: "The page sent something that the program does not understand", Ar: "أرسلت الصفحة ما لا يفهمه البرنامج"},
	"error.bad_request.next": {En: "Reload the page and try again.", Ar: "أعد تحميل الصفحة وحاول مجددا."},
	"error.no_page":          {En: "There is no such page", Ar: "لا توجد صفحة كهذه"},
	"error.no_page.next":     {En: "Go on from the documents or the board.", Ar: "تابع من المستندات أو اللوحة."},
	"error.internal":         {En: "The program could not do that", Ar: "لم يستطع البرنامج فعل ذلك"},
	"error.internal.next":    {En: "Nothing was changed. The cause is in the log of the terminal or the log file.", Ar: "لم يتغير شيء. السبب مكتوب في سجل البرنامج."},
	"error.no_undo":          {En: "There is nothing to undo", Ar: "لا شيء للتراجع عنه"},
	"error.no_undo.next":     {En: "History shows all changes of the case.", Ar: "يعرض السجل كل تغييرات القضية."},
}

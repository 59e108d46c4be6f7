package speech

import "testing"

// Sentences of ordinary news of a war.
func TestNewsOfWar(t *testing.T) {
	reads(t, []readCase{
		{"what befalls a place is no offer", "تعرّض مخبز يُحتجز فيه عمال، شرقي الغزالة، لضربة من الجو.", []string{"asserts |  | تعرّض مخبز يُحتجز فيه عمال، شرقي الغزالة، لضربة من الجو"}},
		{"without the doubled letter", "وتعرض المخبز لقصف مدفعي.", []string{"asserts |  | وتعرض المخبز لقصف مدفعي"}},
		{"an offer", "تعرض الحكومة على الجبهة هدنة جديدة لتجنب القتال.", []string{"offers | الحكومة | هدنة جديدة لتجنب القتال"}},
	})
}

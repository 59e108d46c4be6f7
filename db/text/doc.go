// Package text is what every other room knows about a piece of writing: its
// code points, words, sentences and paragraphs, its language and direction,
// and the fold under which two spellings of one word are equal.
//
// Every offset is a Unicode code point, 0-based and half open. Everything here
// is pure and total: any string gives a result, and every span lies inside the
// string it was read from. The package does not translate, correct or judge
// text, and it never changes the original: a fold is for comparing only.
package text

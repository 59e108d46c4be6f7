package words

// reader are the words of the screen Reader.
var reader = catalogue{}

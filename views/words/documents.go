package words

// documents are the words of the screen Documents.
var documents = catalogue{}

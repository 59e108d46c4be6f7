// Counterclaim is a desk for analysts who read conflicting reports.
package main

func main() {}

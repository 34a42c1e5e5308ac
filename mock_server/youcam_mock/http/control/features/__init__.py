"""The features of the API as a page shows them: a form for each, its price, its samples."""

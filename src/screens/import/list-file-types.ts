/** What the browser's file dialog offers to choose. */
export const listFileTypes = '.xlsx,.csv,.tsv,.txt,text/csv,text/plain';

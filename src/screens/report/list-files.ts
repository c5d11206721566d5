/** What the browser offers to choose among when it asks for a list. */
export const listFileTypes = '.xlsx,.csv,.tsv,.txt,text/csv,text/plain';

/** The numbers of a chart as a table: the first column names the row, and columns of figures stand to the right. */
export interface ChartTable {
  readonly columns: readonly { readonly label: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

import type { ReactNode } from 'react';

export interface Column<Id extends string> {
  readonly id: Id;
  readonly heading: string;
  /** Figures stand at the end of their cell. */
  readonly isFigure?: boolean;
}

interface StackingTableProps<Id extends string, Row> {
  /** What it shows. */
  readonly caption: string;
  /** Above the names of the rows. */
  readonly corner: string;
  readonly columns: readonly Column<Id>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly nameOf: (row: Row) => ReactNode;
  readonly cell: (row: Row, column: Id) => ReactNode;
}

/** A table that fits a narrow screen: there each row stands by itself, with the heading of its column before each cell. */
export function StackingTable<Id extends string, Row>(props: StackingTableProps<Id, Row>) {
  const { caption, corner, columns, rows, keyOf, nameOf, cell } = props;
  return (
    <table className="stacking">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map(({ id, heading, isFigure }) => (
            <th key={id} scope="col" data-figure={isFigure}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            <th scope="row">{nameOf(row)}</th>
            {columns.map(({ id, heading, isFigure }) => (
              <td key={id} data-figure={isFigure}>
                <span aria-hidden="true" className="stacking-heading">
                  {heading}
                </span>
                <div>{cell(row, id)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Links of the PDF: outer ones at once, inner ones when every section has its place. */
import type { jsPDF } from 'jspdf';
import { isWebAddress } from '#report/web-address.ts';

/** A rectangle on the page being drawn, in points from its upper left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place in the document. */
export interface Place {
  readonly page: number;
  /** From the top of the page, in points. */
  readonly y: number;
}

export interface Links {
  /** Links an area to an address; anything but plain http and https is left out. */
  outer(area: Area, href: string): void;
  /** Links an area to a section, by its id. */
  inner(area: Area, to: string): void;
  /** Writes the inner links; those to a section that does not exist are left out. */
  settle(places: ReadonlyMap<string, Place>): void;
}

/** Begins to collect the links of a document. */
export function collectLinks(doc: jsPDF): Links {
  const waiting: { readonly page: number; readonly area: Area; readonly to: string }[] = [];
  return {
    outer(area, href) {
      if (isWebAddress(href)) doc.link(area.x, area.y, area.width, area.height, { url: href });
    },
    inner(area, to) {
      waiting.push({ page: doc.getCurrentPageInfo().pageNumber, area, to });
    },
    settle(places) {
      for (const { page, area, to } of waiting) {
        const place = places.get(to);
        if (place === undefined) continue;
        doc.setPage(page);
        const target = { pageNumber: place.page, top: place.y };
        doc.link(area.x, area.y, area.width, area.height, target);
      }
    },
  };
}

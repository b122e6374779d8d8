/** A file within the file: what the report was made from, so that it can be opened again. */
import { asBinaryText } from './bytes.ts';
import type { PdfFile } from './jspdf-file.ts';
import { md5 } from './md5.ts';
import { pdfText } from './pdf-text.ts';

/** A JSON file to attach. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly description: string;
}

/** Has a file attached, as the source of the document. */
export function attach(file: PdfFile, { name, bytes, description }: Attachment): void {
  const stream = file.newObject();
  const specification = file.newObject();
  file.onObjects(() => {
    stream.content = streamOf(file, bytes);
    specification.content =
      `<</Type /Filespec /F ${pdfText(name)} /UF ${pdfText(name)} /Desc ${pdfText(description)} ` +
      `/AFRelationship /Source /EF <</F ${stream.reference} /UF ${stream.reference}>>>>`;
  });
  file.onCatalog(
    () =>
      `/Names <</EmbeddedFiles <</Names [${pdfText(name)} ${specification.reference}]>>>> ` +
      `/AF [${specification.reference}]`,
  );
}

function streamOf(file: PdfFile, bytes: Uint8Array): string {
  const data = file.deflate(asBinaryText(bytes));
  const entries =
    `/Type /EmbeddedFile /Subtype /application#2Fjson /Filter /FlateDecode /Length ${data.length} ` +
    `/Params <</Size ${bytes.length} /CheckSum <${md5(bytes)}>>>`;
  return `<<${entries}>>\nstream\n${data}\nendstream`;
}

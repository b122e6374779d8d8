import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '#report/as-pdf.ts';
import type { Attachment } from '#report/pdf/attachment.ts';
import { md5 } from '#report/pdf/md5.ts';
import { exampleReport, fonts } from './example-report.ts';
import { readPdf } from './read-pdf.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const session: Attachment = {
  name: 'Türschloss (1) č.cra.json',
  bytes: encode(JSON.stringify({ name: 'żółć 漢 🔒', answers: 'yes\r\n'.repeat(500) })),
  description: 'Answers & notes (č)',
};

const digest = (name: string, bytes: Uint8Array): string =>
  createHash(name).update(bytes).digest('hex');

describe('the file that goes with the PDF', () => {
  it('comes out as it went in, with its name and what it is', async () => {
    const { attachments } = await readPdf(
      renderPdf(exampleReport(), fonts, { attachment: session }),
    );
    expect(attachments).toHaveLength(1);
    const [found] = attachments;
    expect(found?.filename).toBe(session.name);
    expect(found?.description).toBe(session.description);
    expect(Array.from(found?.content ?? [])).toEqual(Array.from(session.bytes));
  });

  it('may be empty, and may be of any bytes', async () => {
    for (const bytes of [
      new Uint8Array(),
      Uint8Array.from({ length: 70_000 }, (_, at) => at % 256),
    ]) {
      const attachment = { ...session, bytes };
      const { attachments } = await readPdf(renderPdf(exampleReport(), fonts, { attachment }));
      expect(digest('sha256', attachments[0]?.content ?? encode('none'))).toBe(
        digest('sha256', bytes),
      );
    }
  });

  it('is JSON and the source of the report, and has its sum with it', () => {
    const file = new TextDecoder('latin1').decode(
      renderPdf(exampleReport(), fonts, { attachment: session }),
    );
    expect(file).toContain('/AFRelationship /Source');
    expect(file).toContain('/Subtype /application#2Fjson');
    expect(file).toMatch(/\/AF \[\d+ 0 R\]/u);
    expect(file).toContain(
      `/Params <</Size ${session.bytes.length} /CheckSum <${digest('md5', session.bytes)}>>>`,
    );
  });

  it('is not there unless asked for, and makes another file of it', async () => {
    const { attachments } = await readPdf(renderPdf(exampleReport(), fonts));
    expect(attachments).toEqual([]);
    const idOf = (attachment: Attachment): string | undefined =>
      /\/ID \[ ?<([^>]*)>/u.exec(
        new TextDecoder('latin1').decode(renderPdf(exampleReport(), fonts, { attachment })),
      )?.[1];
    expect(idOf(session)).toBe(idOf({ ...session }));
    expect(idOf(session)).not.toBe(idOf({ ...session, bytes: encode('{}') }));
  });
});

describe('the sum of an attached file', () => {
  it('is the one that everybody else has', () => {
    for (const length of [0, 1, 55, 56, 63, 64, 65, 1000, 70_001]) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 31 + 7) % 256);
      expect(md5(bytes), `${length} bytes`).toBe(digest('md5', bytes));
    }
  });
});

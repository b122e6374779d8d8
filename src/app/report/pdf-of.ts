/** The PDF of a report, ready to be saved. */
import { makePdf } from './make-pdf.ts';
import type { Assessment } from '#engine/assessment.ts';
import type { Report } from '#report/model.ts';
import { SESSION_FILE_NAME } from '#sessions/session-file.ts';
import type { Session } from '#sessions/session.ts';
import { mayCarrySession, sessionForReport } from './attached-session.ts';
import type { ReportChoices } from './choices.ts';
import type { Produce } from './use-making.ts';

interface Reported extends ReportChoices {
  readonly session: Session;
  readonly assessment: Assessment;
}

export function pdfOf(report: Report, reported: Reported): Produce {
  const { paper, withSession, audience } = reported;
  return async (signal, onProgress) => {
    const isCarried = withSession && mayCarrySession(audience);
    const attachment = isCarried ? { attachment: attachmentOf(reported) } : {};
    const choices = { paper, ...attachment };
    const { bytes, coded } = await makePdf(report, signal, onProgress, choices);
    return { type: 'application/pdf', content: bytes, said: inCode(coded) };
  };
}

function attachmentOf({ session, assessment, ...choices }: Reported) {
  return {
    name: SESSION_FILE_NAME,
    bytes: new TextEncoder().encode(sessionForReport(session, assessment, choices)),
    description: 'The session, to be opened again in the checklist',
  };
}

/** More characters than these say no more. */
const MOST_NAMED = 12;

function inCode(coded: string): string {
  const characters = Array.from(coded);
  if (characters.length === 0) return '';
  const more = characters.length > MOST_NAMED ? ' and others' : '';
  return ` Its fonts lack ${characters.slice(0, MOST_NAMED).join(' ')}${more}, which it shows as codes; the report as a web page shows them as they are.`;
}

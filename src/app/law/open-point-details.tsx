import { OPEN_POINT_WORDS, readingWord } from '#report/wording.ts';
import type { OpenPoint } from '#ruleset/types.ts';
import { ReasonText } from './reason-text.tsx';

/** A point on which the law is not settled: every reading, what is taken here, and what to write down. */
export function OpenPointDetails({ point }: { readonly point: OpenPoint }) {
  const { asks, readings, here, record } = point;
  return (
    <div className="open-point">
      <p>
        <strong>
          {OPEN_POINT_WORDS.asks}: {asks}
        </strong>
      </p>
      <dl>
        {readings.map((reading, index) => (
          <div key={reading.says}>
            <dt>{readingWord(index)}</dt>
            <dd>
              <ReasonText reason={reading} basis={reading.basis} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{OPEN_POINT_WORDS.here}</dt>
          <dd>{here}</dd>
        </div>
        <div>
          <dt>{OPEN_POINT_WORDS.record}</dt>
          <dd>{record}</dd>
        </div>
      </dl>
    </div>
  );
}

import { useId } from 'react';
import type { FoundPath } from '#engine/update-paths.ts';
import type { DrawnArrow } from '#report/model.ts';
import { drawPath, pathInWords } from '#report/path-drawing.ts';

interface PathFigureProps {
  readonly label: string;
  readonly path: FoundPath;
}

/** The way of an update on one route, drawn from the answers, with the same in words for those who do not see it. */
export function PathFigure({ label, path }: PathFigureProps) {
  const id = useId();
  const { width, height, boxes, arrows, texts } = drawPath(path);
  return (
    <figure className="path">
      <figcaption id={`${id}-label`}>{label}</figcaption>
      <svg
        role="img"
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-words`}
        viewBox={`0 0 ${width} ${height}`}
      >
        <desc id={`${id}-words`}>{pathInWords(path)}</desc>
        {boxes.map((box) => (
          <rect key={box.y} {...box} rx={6} className="path-station" />
        ))}
        {arrows.map((arrow) => (
          <Arrow key={arrow.from} arrow={arrow} />
        ))}
        {texts.map(({ x, y, text, isStrong, mark }) => (
          <text key={`${x} ${y}`} x={x} y={y} data-mark={mark} className={isStrong && 'strong'}>
            {text}
          </text>
        ))}
      </svg>
    </figure>
  );
}

const HEAD = 6;

function Arrow({ arrow: { x, from, to, mark } }: { readonly arrow: DrawnArrow }) {
  return (
    <path
      className="path-arrow"
      data-mark={mark}
      d={`M${x} ${from}V${to - 1}M${x - HEAD} ${to - HEAD - 2}L${x} ${to - 1}L${x + HEAD} ${to - HEAD - 2}`}
    />
  );
}

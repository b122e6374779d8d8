import { placeName, type Widened } from '#faq/pinpoint.ts';

/** Says of places that nothing here is about that what is shown is about what stands around them. */
export function WidenedPlaces({ widened }: { readonly widened: readonly Widened[] }) {
  return widened.map(({ asked, to }) => (
    <p key={asked.join(' ')} className="muted">
      Nothing here cites {placeName(asked)} by itself; this is about {placeName(to)}.
    </p>
  ));
}

import { useEffect, useState } from 'react';
import { replaceQuery, useHashQuery } from '#app/shell/hash-location.ts';

/** So long nothing is typed before the address follows. */
const PAUSE = 300;

/** The place that is looked for: read from the address, and written into it once typing pauses. */
export function usePlace(): readonly [string, (place: string) => void] {
  const there = new URLSearchParams(useHashQuery()).get('place') ?? '';
  const [seen, setSeen] = useState(there);
  const [place, setPlace] = useState(there);
  if (seen !== there) {
    setSeen(there);
    setPlace(there);
  }
  useEffect(() => {
    if (place === there) return undefined;
    const timer = setTimeout(
      () => replaceQuery(place === '' ? '' : new URLSearchParams({ place }).toString()),
      PAUSE,
    );
    return () => clearTimeout(timer);
  }, [place, there]);
  return [place, setPlace];
}

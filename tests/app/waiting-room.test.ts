import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { waitingRoom } from '#app/session/waiting-room.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function open() {
  const kept: unknown[] = [];
  const onKept = vi.fn();
  const room = waitingRoom(onKept);
  return {
    room,
    kept,
    onKept,
    write: (value: unknown, key = 'a', session = 's') =>
      room.put(key, { session, value, keep: () => Promise.resolve(kept.push(value)) }),
    fail: (value: unknown, key = 'a') =>
      room.put(key, { session: 's', value, keep: () => Promise.reject(new Error('Full.')) }),
  };
}

describe('what stores itself', () => {
  it('is stored after a pause, and says so', async () => {
    const { room, kept, write, onKept } = open();
    write(1);
    write(2);
    await vi.advanceTimersByTimeAsync(599);
    expect(kept).toEqual([]);
    expect(room.valueOf('a')).toBe(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(kept).toEqual([2]);
    expect(onKept).toHaveBeenCalledOnce();
    expect(room.isEmpty()).toBe(true);
  });

  it('is stored in between where the strokes never pause', async () => {
    const { kept, write } = open();
    for (let stroke = 0; stroke <= 50; stroke += 1) {
      write(stroke);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(kept.length).toBeGreaterThanOrEqual(1);
    expect(kept[0]).toBe(29);
  });

  it('keeps what is written while it is being stored', async () => {
    const { room, kept, write } = open();
    let release = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    room.put('a', { session: 's', value: 1, keep: () => slow });
    const flushing = room.flush('a');
    write(2);
    release();
    await flushing;
    expect(room.valueOf('a')).toBe(2);
    await vi.advanceTimersByTimeAsync(600);
    expect(kept).toEqual([2]);
  });

  it('says why it could not be stored, stays, and is tried again', async () => {
    const { room, fail } = open();
    let isMended = false;
    const keep = vi.fn(() => (isMended ? Promise.resolve() : Promise.reject(new Error('Full.'))));
    room.put('a', { session: 's', value: 1, keep });
    await vi.advanceTimersByTimeAsync(600);
    expect(room.failureOf('a')).toContain('Full.');
    expect(room.failureIn('s')).toContain('Full.');
    expect(room.failureIn('other')).toBeUndefined();
    expect(room.isEmpty()).toBe(false);
    isMended = true;
    await vi.advanceTimersByTimeAsync(5000);
    expect(keep).toHaveBeenCalledTimes(2);
    expect(room.failureOf('a')).toBeUndefined();
    expect(room.isEmpty()).toBe(true);
    fail(2);
    await room.flush('a');
    room.drop('a');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(room.isEmpty()).toBe(true);
  });

  it('is stored at once where everything of its session is', async () => {
    const { room, kept, write } = open();
    write(1, 'a', 's');
    write(2, 'b', 's');
    write(3, 'c', 'other');
    await room.flushAll('s');
    expect(kept).toEqual([1, 2]);
    await room.flushAll();
    expect(kept).toEqual([1, 2, 3]);
  });

  it('is forgotten where it is dropped', async () => {
    const { room, kept, write } = open();
    write(1);
    room.drop('a');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(kept).toEqual([]);
  });

  it('tells whoever listens of each change', async () => {
    const { room, write } = open();
    const listener = vi.fn();
    const stop = room.subscribe(listener);
    const before = room.version();
    write(1);
    await room.flush('a');
    expect(listener).toHaveBeenCalledTimes(2);
    expect(room.version()).toBe(before + 2);
    stop();
    write(2);
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

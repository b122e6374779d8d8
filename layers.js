// The one table of who may import whom. The linter enforces it; tests/architecture proves that it does.

/** For each layer: the layers it may import, and the libraries that may be used in it. */
export const layers = {
  ruleset: { layers: [], libraries: [] },
  'ruleset/build': { layers: ['ruleset'], libraries: ['yaml', 'valibot', 'vite', 'node:'] },
  engine: { layers: ['ruleset'], libraries: [] },
  questionnaire: { layers: ['ruleset', 'engine'], libraries: ['xstate'] },
  sessions: { layers: ['ruleset', 'engine'], libraries: ['idb', 'zustand'] },
  faq: { layers: ['ruleset', 'engine'], libraries: ['minisearch', 'stemmer'] },
  report: {
    layers: ['ruleset', 'engine', 'faq'],
    libraries: ['jspdf', 'jspdf-autotable', 'papaparse'],
  },
  examples: {
    layers: ['ruleset', 'ruleset/build', 'engine'],
    libraries: ['valibot', 'vite', 'node:'],
  },
  pages: {
    layers: ['ruleset', 'ruleset/build', 'engine', 'faq', 'report'],
    libraries: ['vite', 'node:'],
  },
  cli: {
    layers: ['ruleset', 'ruleset/build', 'engine', 'sessions', 'report'],
    libraries: ['node:'],
  },
  app: {
    layers: ['ruleset', 'engine', 'questionnaire', 'sessions', 'faq', 'report'],
    libraries: [
      'react',
      'react-dom',
      '@xstate/react',
      'react-hook-form',
      'wouter',
      'zustand',
      'pdfjs-dist',
    ],
  },
};

/** Layers whose result depends on nothing but what they are given. */
export const pure = ['ruleset', 'engine', 'questionnaire', 'faq', 'report'];

/** A pattern for `no-restricted-imports` that matches everything a layer may not import. */
export function forbiddenImports(layer) {
  const { layers: allowed, libraries } = layers[layer];
  const own = layer.split('/')[0];
  const reachable = [layer, ...allowed].map(inLayer).join('|');
  const named = libraries.filter((name) => !name.endsWith(':')).map(escaped);
  const prefixes = libraries.filter((name) => name.endsWith(':')).map(escaped);
  const open = [
    String.raw`\./`,
    reachable,
    ...(own === 'app' || own === 'cli' ? ['virtual:ruleset$', 'virtual:faq$'] : []),
    ...(own === 'app' || own === 'examples' ? ['virtual:examples$'] : []),
    ...named.map((name) => `${name}(?:/|$)`),
    ...prefixes,
  ];
  return `^(?!${open.join('|')}).+`;
}

/** Files of a layer, without those of a layer within it. */
function inLayer(layer) {
  const within = Object.keys(layers).filter((other) => other.startsWith(`${layer}/`));
  const inner = within.map((other) => `${other.slice(layer.length + 1)}/`).join('|');
  return inner === '' ? `#${layer}/` : `#${layer}/(?!${inner})`;
}

function escaped(name) {
  return name.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

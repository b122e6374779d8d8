/** Gives the compiled ruleset to the application as the module `virtual:ruleset`. */
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { compileRules } from './compile.ts';
import { formatMistake } from './mistake.ts';

const NAME = 'virtual:ruleset';
/** How Vite marks modules that are no file. */
const RESOLVED = `\0${NAME}`;

/**
 * Compiles `rules/` whenever it is asked for, and again after a change while developing. Mistakes in the rules fail the
 * build with all of their messages.
 *
 * @param folder from the root of the project.
 */
export function rulesetPlugin(folder = 'rules'): Plugin {
  let rules = folder;
  return {
    name: 'ruleset',
    configResolved: ({ root }) => {
      rules = join(root, folder);
    },
    buildStart() {
      this.addWatchFile(rules);
    },
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const { ruleset, mistakes } = compileRules(rules, folder);
      if (mistakes !== undefined) {
        this.error(`The rules have mistakes.\n${mistakes.map(formatMistake).join('\n')}`);
      }
      // Text is parsed faster than the same object as a program.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(ruleset))});`;
    },
    configureServer(server) {
      server.watcher.add(rules);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(rules + sep)) return;
        for (const environment of Object.values(server.environments)) {
          const module = environment.moduleGraph.getModuleById(RESOLVED);
          if (module !== undefined) environment.moduleGraph.invalidateModule(module);
          environment.hot.send({ type: 'full-reload' });
        }
      });
    },
  };
}

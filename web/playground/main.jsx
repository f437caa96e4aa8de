// The workers come first: GraphiQL's editors look for them when their modules load.
import 'graphiql/setup-workers/vite';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { EXAMPLES } from './examples.js';
import { Explain } from './explain.jsx';
import { fetcher } from './fetcher.js';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import '../key.css';
import './playground.css';

// Made once: GraphiQL compares the list by identity.
const plugins = [explorerPlugin({ showAttribution: false })];

function Playground() {
  return (
    <GraphiQL fetcher={fetcher} plugins={plugins} defaultTabs={EXAMPLES} defaultEditorToolsVisibility={false}>
      <GraphiQL.Logo>
        Entente <a href="/cypher">Cypher console</a> <a href="/articles">Articles</a>
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        <Explain />
      </GraphiQL.Footer>
    </GraphiQL>
  );
}

createRoot(document.getElementById('playground')).render(<Playground />);

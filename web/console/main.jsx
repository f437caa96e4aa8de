import { createRoot } from 'react-dom/client';
import { getJson } from '../get-json.js';
import { Console } from './console.jsx';
import '../base.css';
import '../key.css';
import './console.css';

const root = createRoot(document.getElementById('console'));
try {
  const [{ questions }, vocabulary] = await Promise.all([
    getJson('/cypher/questions'),
    getJson('/cypher/vocabulary'),
  ]);
  root.render(<Console questions={questions} vocabulary={vocabulary} />);
} catch (error) {
  root.render(<p role="alert">{error.message}</p>);
}

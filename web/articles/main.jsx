import { createRoot } from 'react-dom/client';
import { Articles } from './articles.jsx';
import '../base.css';
import '../key.css';
import './articles.css';

createRoot(document.getElementById('articles')).render(<Articles />);

import { useEffect, useState } from 'react';
import { readLink } from '../article-link.js';
import { Header } from '../header.jsx';
import { Intake } from './intake.jsx';
import { List } from './list.jsx';
import { Reading } from './reading.jsx';

/** The page: what came in, what can be put in, and one article as it was read, by the address's fragment. */
export function Articles() {
  const [place, setPlace] = useState(() => readLink(window.location.hash));
  useEffect(() => {
    const follow = () => setPlace(readLink(window.location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const [added, setAdded] = useState(0);
  return (
    <>
      <Header name="articles" here="/articles" />
      {place.article !== undefined ? (
        <Reading key={place.article} id={place.article} start={place.start} />
      ) : (
        <main className="front">
          <Intake onAdded={() => setAdded((before) => before + 1)} />
          <List key={`${place.thing} ${place.words} ${added}`} thing={place.thing} words={place.words} />
        </main>
      )}
    </>
  );
}

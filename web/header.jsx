const PAGES = { '/': 'GraphQL playground', '/cypher': 'Cypher console', '/articles': 'Articles' };

/** The head of a page of ours, with the way to the others. */
export function Header({ name, here }) {
  return (
    <header>
      <h1>
        Entente <span>{name}</span>
      </h1>
      <nav aria-label="Pages">
        {Object.entries(PAGES).map(([address, page]) => (
          <a key={address} href={address} aria-current={address === here ? 'page' : undefined}>
            {page}
          </a>
        ))}
      </nav>
    </header>
  );
}

// Which other article has this title and this time of publication?
// $id: string, article id
// $title: string
// $publishedKey: string, day or time of publication
MATCH (a:Article)
WHERE a.publishedKey = $publishedKey AND a.id > '' AND a.title = $title AND a.id <> $id
RETURN a.id AS id
ORDER BY id
LIMIT 1

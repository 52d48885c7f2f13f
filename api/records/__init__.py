"""What the service keeps: tokens, sessions, saved drafts, wordings taken, batches and their files, examples, an audit without texts."""

made-with = Ein Beispiel, gebaut mit { $generator }

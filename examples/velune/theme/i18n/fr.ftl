made-with = Un exemple, fait avec { $generator }

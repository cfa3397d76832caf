made-with = مثال أُنشئ بواسطة { $generator }

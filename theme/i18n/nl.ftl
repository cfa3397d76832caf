# CLDR has the former name of the city.
zone-name-asia-almaty = tijd in Almaty

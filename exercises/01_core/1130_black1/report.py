# Written by two people with two editors. Leave it as it is: Black will tidy it up.
def  report( place,heights ,unit = 'm' ):
    highest=max( heights ); lowest=min(heights)
    lines=[f'{place}: {len(heights)} readings',
      f'highest {highest} {unit}', f'lowest {lowest} {unit}']
    if highest-lowest>4: lines.append( 'spring tide' )
    return '\n'.join(lines)
def names(table) : return sorted([ place for place in table if table[place] ],key = lambda place:(-max(table[place]),place))

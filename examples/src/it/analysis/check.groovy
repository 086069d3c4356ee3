List<String> log = new File(basedir, 'build.log').readLines()

// The first build found these and nothing else; the second ended well.
Set<String> refused = log.findAll { it.startsWith('[ERROR]') && it.contains('[NullAway]') }
    .collect { it.replaceAll('.*/', '') } as Set
assert refused == [
    "Lengths.java:[12,24] [NullAway] dereferenced expression 'name.alias()' is @Nullable",
    "Lengths.java:[16,32] [NullAway] passing @Nullable parameter 'null' where @NonNull is required"
] as Set : refused

File generated = new File(basedir, 'target/generated-sources/annotations/io/github/sizeis/examples')
assert generated.directory : 'The containers were not compiled'
return true

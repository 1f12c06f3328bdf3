set edit:completion:arg-completer[vouchsafe] = { |@words|
    var index = (count $words)
    set index = (- $index 1)

    put (env _CLAP_IFS="\n" _CLAP_COMPLETE_INDEX=(to-string $index) VOUCHSAFE_COMPLETE="elvish" vouchsafe -- $@words) | to-lines
}

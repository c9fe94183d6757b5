namespace ProductBalance.Domain.Impact.Reading;

internal enum TokenKind
{
    Word,
    Number,
    Quantity,
    Symbol,
    Comma,
    Stop,
}

/// <summary>A piece of the text; <see cref="Text"/> is lower case, the span points into the original.</summary>
internal sealed record Token(TokenKind Kind, string Text, int Start, int End)
{
    public double Value { get; init; }

    /// <summary>"M" is a million where "m" is a minute.</summary>
    public bool IsCapital { get; init; }

    public Quantity? Quantity { get; init; }

    public bool IsEnd => Kind is TokenKind.Stop;

    public bool IsWordIn(IReadOnlySet<string> words) => Kind is TokenKind.Word && words.Contains(Text);

    public bool Is(string text) => Text == text && Kind is not TokenKind.Quantity;
}

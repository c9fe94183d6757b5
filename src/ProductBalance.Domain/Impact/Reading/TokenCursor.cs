namespace ProductBalance.Domain.Impact.Reading;

/// <summary>A place among the tokens that the readers of one text move on together.</summary>
internal sealed class TokenCursor(IReadOnlyList<Token> tokens)
{
    public IReadOnlyList<Token> Tokens => tokens;

    public int At { get; set; }

    public Token? Current => At < tokens.Count ? tokens[At] : null;

    public Token? Previous => At > 0 ? tokens[At - 1] : null;

    public string? Peek(int ahead = 0) => At + ahead < tokens.Count ? tokens[At + ahead].Text : null;

    public bool Take(string text)
    {
        var isNext = Peek() == text;
        At += isNext ? 1 : 0;
        return isNext;
    }

    /// <summary>Reads a part, or stays where it is when the part is not there.</summary>
    public T? Try<T>(Func<T?> read)
        where T : class
    {
        var start = At;
        var part = read();
        At = part is null ? start : At;
        return part;
    }
}

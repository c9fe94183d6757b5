namespace ProductBalance.Domain.Impact.Reading;

/// <summary>Folds "$1.3k / mo", "10–12 min" or "between 20 and 40 %" into one quantity token each.</summary>
internal sealed class QuantityFolder
{
    private readonly TokenCursor _cursor;
    private readonly PeriodReader _periods;
    private readonly AmountReader _amounts;

    private QuantityFolder(IReadOnlyList<Token> tokens)
    {
        _cursor = new TokenCursor(tokens);
        _periods = new PeriodReader(_cursor);
        _amounts = new AmountReader(_cursor, _periods);
    }

    public static List<Token> Fold(IReadOnlyList<Token> tokens)
    {
        var folder = new QuantityFolder(tokens);
        var folded = new List<Token>(tokens.Count);
        while (folder._cursor.Current is { } token)
        {
            folded.Add(folder.Next(token));
        }

        return folded;
    }

    private Token Next(Token token)
    {
        var isDate = CalendarWords.IsDate(_cursor.Tokens, _cursor.At);
        if (!isDate && (_cursor.Try(ReadBetween) ?? ReadQuantity()) is { } quantity)
        {
            return new Token(TokenKind.Quantity, "", token.Start, _cursor.Previous!.End) { Quantity = quantity };
        }

        _cursor.At++;
        return token;
    }

    private Quantity? ReadBetween() =>
        _cursor.Take("between") && ReadQuantity() is { } low && _cursor.Take("and") && ReadQuantity() is { } high
            ? Range(low, high)
            : null;

    private Quantity? ReadQuantity()
    {
        if (_amounts.Read() is not { } first)
        {
            return null;
        }

        var amount = _cursor.Try(() => ReadRange(first)) ?? ReadSmallerParts(first);
        return WithPeriod(amount with { Period = amount.Period ?? _periods.Read() });
    }

    /// <summary>"3–5 times", and "3 to 5 times" unless "from" makes it a change or the second is smaller.</summary>
    private Quantity? ReadRange(Quantity first)
    {
        var isDash = _cursor.Peek() is Symbols.RangeDash;
        var isTo = _cursor.Peek() is "to" && first is { Unit: null, IsFraction: false } && !FollowsFrom();
        _cursor.At++;
        return
            (isDash || isTo)
            && _amounts.Read() is { } second
            && (isDash || (second.Unit is not null && second.Low > first.Low))
            ? Range(first, second)
            : null;
    }

    private bool FollowsFrom() =>
        Enumerable.Range(2, 3).Any(back => _cursor.At >= back && _cursor.Tokens[_cursor.At - back].Is("from"));

    /// <summary>"2 h 30 min" and "1 hour and 20 minutes" are one time.</summary>
    private Quantity ReadSmallerParts(Quantity first)
    {
        while (first.Is(Dimension.Time) && _cursor.Try(() => ReadPartOf(first)) is { } part)
        {
            var (big, small) = Quantity.InOneUnit(first, part);
            first = small with { Low = big.Low + small.Low, High = big.High + small.High };
        }

        return first;
    }

    private Quantity? ReadPartOf(Quantity first)
    {
        _cursor.Take("and");
        return _amounts.Read() is { Unit: { Dimension: Dimension.Time } unit } part && unit.Scale < first.Unit!.Scale
            ? part
            : null;
    }

    /// <summary>"Three times a day" counts; the period of "12 tickets a month" stands behind what is counted.</summary>
    private Quantity WithPeriod(Quantity quantity) =>
        quantity switch
        {
            { Unit.Dimension: Dimension.Factor, Period: not null } => quantity with { Unit = null },
            { Unit: null or { Dimension: Dimension.Time }, Period: null, IsFraction: false } => quantity with
            {
                Period = _periods.LookBehindNoun(),
            },
            _ => quantity,
        };

    /// <summary>"€10–12k" and "6–9 min" say multiplier and unit once, at the end.</summary>
    private static Quantity Range(Quantity low, Quantity high)
    {
        var sharesMultiplier = high.Letter is not null && low is { Letter: null, Low: < 1000 };
        var start = sharesMultiplier ? low.Times(UnitNames.Multiplier($"{high.Letter}") ?? 1e6) : low;
        var (a, b) = Quantity.InOneUnit(start, high);
        return b with { Low = Math.Min(a.Low, b.Low), High = Math.Max(a.High, b.High), Letter = high.Letter };
    }
}

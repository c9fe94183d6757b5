namespace ProductBalance.Domain.Impact.Reading;

/// <summary>Reads one number with its currency, multiplier and unit: "$1.3k", "4.5 million euros", "half an hour".</summary>
internal sealed class AmountReader(TokenCursor cursor, PeriodReader periods)
{
    public Quantity? Read() => cursor.Try(ReadAmount);

    private Quantity? ReadAmount()
    {
        var currency = cursor.Peek() is { } sign ? UnitNames.Currency(sign) : null;
        cursor.At += currency is null ? 0 : 1;
        return ReadNumber() is { } number
            ? ReadUnit(ReadMultiplier(number with { Unit = currency ?? number.Unit }))
            : null;
    }

    private Quantity? ReadNumber()
    {
        if (cursor.Current is { Kind: TokenKind.Number, Value: var value })
        {
            cursor.At++;
            return new Quantity(value, value);
        }

        return ReadFactor() ?? ReadSpelt();
    }

    /// <summary>"Tenfold", "twice", "a factor of 8".</summary>
    private Quantity? ReadFactor()
    {
        if (cursor.Peek() is { } word && NumberWords.Fold(word) is { } factor)
        {
            cursor.At++;
            return new Quantity(factor, factor) { Unit = UnitNames.Factor };
        }

        return cursor.Take("factor") && cursor.Take("of") && ReadNumber() is { } times
            ? times with
            {
                Unit = UnitNames.Factor,
            }
            : null;
    }

    private Quantity? ReadSpelt()
    {
        if (NumberWords.Read(cursor.Tokens, cursor.At) is not var (value, next, isFraction))
        {
            return null;
        }

        cursor.At = next;
        return new Quantity(value, value) { IsFraction = isFraction };
    }

    private Quantity ReadMultiplier(Quantity number)
    {
        if (cursor.Current is not { Kind: TokenKind.Word } token)
        {
            return number;
        }

        // "M" is a million where "m" is a minute; a "k" that stands apart is one only behind money.
        var isMillion = token.Text is "m" && (number.Is(Dimension.Money) || token.IsCapital);
        var isLooseK = token.Text is "k" && token.Start != cursor.Previous?.End && !number.Is(Dimension.Money);
        var factor = isMillion ? 1e6 : UnitNames.Multiplier(token.Text);
        if (factor is null || isLooseK)
        {
            return number;
        }

        cursor.At++;
        var letter = token.Text.Length == 1 ? token.Text[0] : (char?)null;
        return number.Times(factor.Value) with { IsFraction = false, Letter = letter };
    }

    private Quantity ReadUnit(Quantity number)
    {
        if (number.Unit is not null)
        {
            return number;
        }

        if (number.IsFraction && cursor.Peek() is "a" or "an")
        {
            cursor.At++;
            return ReadUnit(ReadMultiplier(number));
        }

        return (cursor.Peek(), cursor.Peek(1)) switch
        {
            ("percentage" or "%", "point" or "points" or "pts") => Unit(number, UnitNames.Points, 2),
            ("per", "cent") => Unit(number, UnitNames.Percent, 2),
            _ when cursor.Current is { Kind: TokenKind.Word or TokenKind.Symbol } token => ReadNamed(
                number,
                token.Text
            ),
            _ => number,
        };
    }

    private Quantity ReadNamed(Quantity number, string word)
    {
        if (UnitNames.Unit(word) is { } unit)
        {
            return Unit(number, unit, 1);
        }

        if (UnitNames.CountedPerSecond(word) is { } rate)
        {
            return Unit(number, rate, 1) with { Period = UnitNames.Period("s") };
        }

        return cursor.Try(() => ReadCounted(number, word)) ?? number;
    }

    /// <summary>"500 requests per second"; without a period the noun is no unit but what is counted.</summary>
    private Quantity? ReadCounted(Quantity number, string word)
    {
        cursor.At++;
        return UnitNames.CountedNoun(word) is { } counted && periods.Read() is { } period
            ? number with
            {
                Unit = counted,
                Period = period,
            }
            : null;
    }

    private Quantity Unit(Quantity number, Unit unit, int words)
    {
        cursor.At += words;
        return number with { Unit = unit, IsFraction = false };
    }
}

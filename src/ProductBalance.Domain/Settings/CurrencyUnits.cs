namespace ProductBalance.Domain.Settings;

/// <summary>How finely the money of a currency is counted (ISO 4217, minor units).</summary>
public static class CurrencyUnits
{
    private static readonly HashSet<string> WithoutDecimals =
    [
        .. "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".Split(' '),
    ];

    private static readonly HashSet<string> WithThousandths = [.. "BHD IQD JOD KWD LYD OMR TND".Split(' ')];

    /// <summary>Digits after the point: 2, or 0 or 3 where the currency is counted so.</summary>
    /// <param name="currency">ISO 4217 code.</param>
    public static int Decimals(string currency) =>
        WithoutDecimals.Contains(currency) ? 0
        : WithThousandths.Contains(currency) ? 3
        : 2;

    /// <summary>An amount in whole units of its currency; a half is rounded away from 0.</summary>
    public static decimal Round(decimal amount, string currency) =>
        Math.Round(amount, Decimals(currency), MidpointRounding.AwayFromZero);
}

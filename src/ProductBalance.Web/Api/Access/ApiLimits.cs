namespace ProductBalance.Web.Api.Access;

/// <summary>How much one token may ask for. Settings under <c>Limits</c>.</summary>
public sealed class ApiLimits
{
    /// <summary>Requests a minute that change something.</summary>
    public int WritesPerToken { get; init; } = 600;

    /// <summary>Requests a minute that change nothing.</summary>
    public int ReadsPerToken { get; init; } = 3_000;
}

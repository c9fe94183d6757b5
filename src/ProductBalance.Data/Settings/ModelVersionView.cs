using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Settings;

/// <summary>A version of what a product's scores rest on.</summary>
public sealed record ModelVersionView
{
    public required int Number { get; init; }

    /// <summary>The settings as they were to its end; for the present version, as they are.</summary>
    public required ProductSettings Settings { get; init; }

    /// <summary>Since when it held; null for the first, and where the version before was not kept.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Who chose it.</summary>
    public string? ChosenBy { get; init; }

    public string? Reason { get; init; }
}

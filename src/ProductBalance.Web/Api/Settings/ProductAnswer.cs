using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Api.Settings;

/// <summary>A product.</summary>
public sealed record ProductAnswer
{
    /// <summary>Its name in addresses.</summary>
    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>What stands before the numbers of its items.</summary>
    public required string KeyPrefix { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public required string Currency { get; init; }

    /// <summary>The score model in use.</summary>
    public required ScoreModelKind Model { get; init; }

    public static ProductAnswer Of(Product product) =>
        new()
        {
            Slug = product.Slug,
            Name = product.Name,
            KeyPrefix = product.Settings.KeyPrefix,
            Currency = product.Settings.Currency,
            Model = product.Settings.Model.Kind,
        };
}

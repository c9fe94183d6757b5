using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Planning;

/// <summary>A day on which nobody of a product works.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="Day">The day; a product has one holiday a day.</param>
/// <param name="Name">What it is called.</param>
public sealed record Holiday(ProductId ProductId, DateOnly Day, string Name)
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 100;
}

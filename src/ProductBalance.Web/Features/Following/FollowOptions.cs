using ProductBalance.Data.Following;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Following;

/// <summary>What there is to follow from an item: itself, each of its areas and what those are parts of, the product.</summary>
public static class FollowOptions
{
    public static IReadOnlyList<FollowOption> Of(
        Product product,
        int number,
        IEnumerable<string> areas,
        IReadOnlyList<FollowView> followed
    )
    {
        var own = followed.Where(view => view.ProductSlug == product.Slug).ToList();
        return
        [
            new("This item", new(Item: number), own.FirstOrDefault(view => view.ItemNumber == number)?.Id),
            .. from area in areas.SelectMany(AreaPath.WithParents).Distinct(StringComparer.OrdinalIgnoreCase)
            let view = own.FirstOrDefault(each => string.Equals(each.Area, area, StringComparison.OrdinalIgnoreCase))
            select new FollowOption($"Area {area}", new(Area: area), view?.Id),
            new(
                $"All of {product.Name}",
                new(),
                own.FirstOrDefault(view => view is { Area: null, ItemNumber: null })?.Id
            ),
        ];
    }
}

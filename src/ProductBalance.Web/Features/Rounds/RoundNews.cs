using ProductBalance.Data.Activity;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Web.Features.Rounds;

/// <summary>Tells an open page that something happened in a product's rounds, or to its items.</summary>
internal static class RoundNews
{
    /// <param name="changes">The feed.</param>
    /// <param name="product">Which product the page shows by now.</param>
    /// <param name="reload">What the page does; the feed does not wait for it.</param>
    public static IDisposable Subscribe(ChangeFeed changes, Func<ProductId> product, Func<Task> reload) =>
        changes.Subscribe(batch =>
        {
            if (batch.Any(change => change.ProductId == product() && IsNews(change.Kind)))
            {
                _ = reload();
            }
        });

    private static bool IsNews(string kind) =>
        kind.StartsWith("round.", StringComparison.Ordinal) || kind is ChangeKinds.ItemEdited or ChangeKinds.ItemUndone;
}

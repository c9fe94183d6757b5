using ProductBalance.Data.Activity;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Web.Features.Sprints;

/// <summary>Tells an open page that something happened in a product's sprints, or to what their capacity comes from.</summary>
internal static class SprintNews
{
    /// <param name="changes">The feed.</param>
    /// <param name="product">Which product the page shows by now.</param>
    /// <param name="reload">What the page does; the feed does not wait for it.</param>
    public static IDisposable Subscribe(ChangeFeed changes, Func<ProductId> product, Func<Task> reload) =>
        changes.Subscribe(batch =>
        {
            if (batch.Any(change => change.ProductId == product() && IsNews(change)))
            {
                _ = reload();
            }
        });

    private static bool IsNews(ChangeRow change) =>
        change.Items.Count > 0
        || change.Kind.StartsWith("sprint.", StringComparison.Ordinal)
        || change.Kind
            is ChangeKinds.TeamsChanged
                or ChangeKinds.HolidaysChanged
                or ChangeKinds.MixChanged
                or ChangeKinds.ProductConfigured;
}

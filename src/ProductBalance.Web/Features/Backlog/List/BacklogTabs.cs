using Microsoft.AspNetCore.WebUtilities;

namespace ProductBalance.Web.Features.Backlog.List;

/// <summary>The tab in the address, so that it can be shared.</summary>
public static class BacklogTabs
{
    private const string Key = "tab";

    private static readonly Dictionary<BacklogTab, string> Names = new()
    {
        [BacklogTab.NeedsEstimate] = "needs-estimate",
        [BacklogTab.ToRefresh] = "to-refresh",
        [BacklogTab.WorthKnowing] = "worth",
        [BacklogTab.Matrix] = "matrix",
        [BacklogTab.Board] = "board",
        [BacklogTab.Moved] = "moved",
    };

    /// <summary>The tab of an address; the ranked list where it names none that is known.</summary>
    public static BacklogTab Parse(string address)
    {
        var name = QueryHelpers.ParseQuery(new Uri(address).Query).GetValueOrDefault(Key);
        return Names.FirstOrDefault(pair => pair.Value == name).Key;
    }

    public static string AppendTo(string address, BacklogTab tab) =>
        Names.TryGetValue(tab, out var name) ? QueryHelpers.AddQueryString(address, Key, name) : address;
}

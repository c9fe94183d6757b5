using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Roadmap;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Roadmap;

/// <summary>A roadmap as it was published for people who are signed in.</summary>
public sealed partial class PublishedRoadmapPage(PublishedRoadmapQueries published) : ComponentBase
{
    private IReadOnlyList<VersionLine> _versions = [];
    private IReadOnlyList<EntryChange> _changes = [];
    private RoadmapCopy? _copy;
    private int? _before;
    private string? _failure;
    private bool _isLoaded;

    [Parameter]
    public required string Slug { get; set; }

    /// <summary>The version; null for the newest.</summary>
    [SupplyParameterFromQuery]
    public int? Version { get; set; }

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    private RoadmapReader Reader => RoadmapReader.Member(Actor, Product.Id);

    protected override async Task OnParametersSetAsync()
    {
        try
        {
            _copy = await published.FindAsync(Reader, Version, CancellationToken.None);
            _versions = await published.VersionsAsync(Reader, CancellationToken.None);
            _before = _versions.FirstOrDefault(version => version.Number < _copy?.Number)?.Number;
            _changes = await ChangesAsync();
            (_failure, _isLoaded) = (null, true);
        }
        catch (Exception exception) when (Attempts.SentenceOf(exception) is { } sentence)
        {
            _failure = sentence;
        }
    }

    private async Task<IReadOnlyList<EntryChange>> ChangesAsync() =>
        _copy is { } copy
        && _before is { } before
        && await published.RangeAsync(Reader, before, copy.Number, CancellationToken.None) is { Count: > 0 } range
            ? [.. RoadmapDifference.Across(range).Where(change => change.Kind != EntryChangeKind.Cleared)]
            : [];
}

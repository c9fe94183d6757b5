using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Access;
using ProductBalance.Data.Rounds;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Rounds;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Rounds;

/// <summary>Starts a round: what, of which items, by whom, until when.</summary>
public sealed partial class NewRoundPage(
    RoundStore store,
    RoundQueries rounds,
    LiveRanking ranking,
    StandingQueries standings,
    NavigationManager navigation
)
{
    /// <summary>More would only be scrolled past: the words find the others.</summary>
    private const int MostCandidates = 60;

    private readonly RoundFields _fields = new();
    private IReadOnlyList<EstimatedQuantity> _quantities = [];
    private IReadOnlyList<RoundPerson> _people = [];
    private BacklogSnapshot? _snapshot;
    private EstimationRound? _started;
    private bool? _mayStart;
    private string _find = "";

    [Parameter]
    public required string Slug { get; set; }

    /// <summary>The number of an item that the round is about from the start.</summary>
    [SupplyParameterFromQuery(Name = "item")]
    public string? ItemText { get; set; }

    /// <summary>The field that is estimated; see <see cref="EstimatedQuantity.Field"/>.</summary>
    [SupplyParameterFromQuery]
    public string? Field { get; set; }

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    private EstimatedQuantity Quantity => _quantities.First(quantity => quantity.Field == _fields.Field);

    private string ChosenItems =>
        _fields.Items.Count == 0
            ? "What needs an estimate comes first, then the ranking."
            : $"Chosen: {string.Join(", ", _fields.Items.Select(Product.KeyOf))}.";

    protected override async Task OnInitializedAsync()
    {
        var standing = await standings.OfAsync(Actor, Product.Id, CancellationToken.None);
        _mayStart = standing.Allows(Permission.EditOwn);
        var snapshot = await ranking.GetAsync(Actor, Product.Id, CancellationToken.None);
        _quantities = EstimatedQuantity.ChoicesFor(snapshot.Context);
        _people = await rounds.PeopleAsync(Actor, Product.Id, CancellationToken.None);
        _snapshot = snapshot;
        _fields.Field = _quantities.FirstOrDefault(quantity => quantity.Field == Field)?.Field ?? _fields.Field;
        if (AddressText.Number(ItemText) is { } number && snapshot.Find(number) is not null)
        {
            _fields.Toggle(number);
        }
    }

    // Chosen ones stay in sight, whatever is searched for.
    private IEnumerable<BacklogRow> Candidates(BacklogSnapshot snapshot) =>
        snapshot
            .NeedsEstimate.Concat(snapshot.Ranked)
            .Where(row => Quantity.Fits(row.Content))
            .Where(row => IsFound(row) || _fields.Items.Contains(row.Number))
            .OrderByDescending(row => _fields.Items.Contains(row.Number))
            .Take(MostCandidates);

    private bool IsFound(BacklogRow row) =>
        _find.Length == 0
        || Product.KeyOf(row.Number).EndsWith(_find, StringComparison.OrdinalIgnoreCase)
        || row.Content.Title.Contains(_find, StringComparison.CurrentCultureIgnoreCase);

    private async Task StartAsync() =>
        _started = await store.StartAsync(Actor, Product.Id, _fields.ToInput(), CancellationToken.None);

    private void Open() => navigation.NavigateTo(PageUrls.Round(Slug, _started!.Number)); // started when it was saved
}

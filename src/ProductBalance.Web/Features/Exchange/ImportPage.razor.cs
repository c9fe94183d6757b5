using Microsoft.AspNetCore.Components;
using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Storing;
using ProductBalance.Data.Settings;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Web.Features.Exchange;

/// <summary>Brings a file into the backlog: choose, look, import, and undo if it was wrong.</summary>
public sealed partial class ImportPage(
    ImportDesk desk,
    ImportStore imports,
    ProductQueries products,
    Attempts attempts,
    NavigationManager navigation
) : IDisposable
{
    private const int MostRuns = 20;
    private ImportSession? _session;
    private IReadOnlyList<ImportRun> _runs = [];
    private bool? _mayImport;
    private bool _isBusy;
    private string? _refusal;

    [Parameter]
    public required string Slug { get; set; }

    /// <summary>The file that is being looked at, so that a reload comes back to it.</summary>
    [SupplyParameterFromQuery(Name = "file")]
    public string? FileText { get; set; }

    [CascadingParameter]
    public required Actor Actor { get; set; }

    [CascadingParameter]
    public required Product Product { get; set; }

    private Guid? FileId => AddressText.Id(FileText);

    public void Dispose() => Leave();

    protected override async Task OnParametersSetAsync()
    {
        var standing = await products.StandingAsync(Actor, Product.Id, CancellationToken.None);
        _mayImport = standing.Allows(Permission.Import);
        if (_mayImport == true && (_session?.Upload.Id != FileId || _runs.Count == 0))
        {
            Enter(FileId is { } id ? desk.Find(Actor.UserId, Product.Id, id) : null);
            _refusal =
                FileText is not null && _session is null
                    ? "This file is not here any more; it is kept for an hour. Please bring it again."
                    : null;
            await ListAsync();
        }
    }

    private async Task ListAsync() =>
        _runs = await imports.ListAsync(Actor, Product.Id, MostRuns, CancellationToken.None);

    private void Enter(ImportSession? session)
    {
        Leave();
        _session = session;
        if (session is not null)
        {
            session.Changed += OnChanged;
            if (session.Preview is null && session.Run is null && RendererInfo.IsInteractive)
            {
                _ = RehearseAsync(session.Plan);
            }
        }
    }

    private void Leave()
    {
        if (_session is not null)
        {
            _session.Changed -= OnChanged;
        }
    }

    private void OnChanged() => _ = InvokeAsync(RefreshAsync);

    private async Task RefreshAsync()
    {
        if (_session?.Run is not null)
        {
            await ListAsync();
        }

        StateHasChanged();
    }

    private async Task BringAsync(string fileName, Stream content)
    {
        (_isBusy, _refusal) = (true, null);
        StateHasChanged();
        try
        {
            var (session, refusal) = await desk.OpenAsync(Actor, Product.Id, fileName, content, CancellationToken.None);
            _refusal = refusal;
            if (session is not null)
            {
                navigation.NavigateTo(PageUrls.Import(Slug, session.Upload.Id));
            }
        }
        catch (IOException)
        {
            _refusal = "The file could not be read to its end. Check that it is still there, and try again.";
        }
        finally
        {
            _isBusy = false;
            StateHasChanged();
        }
    }

    private void Refuse(string sentence) => _refusal = sentence;

    private Task RehearseAsync(ImportPlan plan) => _session?.RehearseAsync(Actor, plan) ?? Task.CompletedTask;

    private Task ReadAsync(bool hasHeads) => _session?.ReadAsync(Actor, hasHeads) ?? Task.CompletedTask;

    // Not awaited: it goes on when the page is left, and tells of itself.
    private void Start() => _ = _session?.ImportAsync(Actor);

    private async Task UndoAsync(ImportRun run)
    {
        _isBusy = true;
        await attempts.RunAsync(async () =>
        {
            var undone = await imports.UndoAsync(Actor, Product.Id, run.Id, CancellationToken.None);
            if (_session?.Run?.Id == run.Id)
            {
                _session.Replace(undone);
            }

            await ListAsync();
        });
        _isBusy = false;
    }
}

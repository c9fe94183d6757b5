using MudBlazor;

namespace ProductBalance.Web.Shared;

/// <summary>Asks before something that cannot be taken back with one click.</summary>
public sealed class Confirmation(IDialogService dialogs)
{
    /// <param name="title">The question.</param>
    /// <param name="consequence">What it means, in a sentence.</param>
    /// <param name="yes">The verb on the button.</param>
    public async Task<bool> AskAsync(string title, string consequence, string yes) =>
        await dialogs.ShowMessageBoxAsync(title, consequence, yesText: yes, cancelText: "Cancel") == true;
}

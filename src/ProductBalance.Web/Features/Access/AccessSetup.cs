using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using ProductBalance.Data;
using ProductBalance.Data.Access;
using ProductBalance.Web.Hosting;

namespace ProductBalance.Web.Features.Access;

/// <summary>Who is there: passwords, passkeys, the session cookie, and the rule that everything needs a session.</summary>
public static class AccessSetup
{
    /// <summary>OWASP's figure for PBKDF2 with SHA-512; Identity's own is 100,000.</summary>
    private const int PasswordIterations = 210_000;

    /// <summary>How long a person who was disabled may still read with a session that was open.</summary>
    public static TimeSpan SessionCheckInterval { get; } = TimeSpan.FromSeconds(10);

    public static WebApplicationBuilder AddAccess(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services
            .AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddIdentityCookies(cookies =>
            {
                cookies.ApplicationCookie!.Configure(SetCookie);
                cookies.TwoFactorUserIdCookie!.Configure(options =>
                {
                    options.Cookie.Name = "first-step";
                    options.Cookie.SameSite = SameSiteMode.Lax;
                });
            });
        services
            .AddIdentityCore<AppUser>(SetPasswordRules)
            .AddEntityFrameworkStores<BalanceDbContext>()
            .AddSignInManager<AccountSignIn>()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddPasswordValidator<CommonPasswordRule>()
            .AddDefaultTokenProviders();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordIterations);
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = SessionCheckInterval);
        services
            .AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());

        services.AddOptions<SignInLimits>().BindConfiguration("Limits");
        services.AddSingleton<SignInThrottle>();
        services.AddSingleton<FirstAdministratorCode>();
        services.AddRateLimiter(SignInThrottle.LimitByAddress);
        return builder;
    }

    private static void SetCookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "session";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.ExpireTimeSpan = TimeSpan.FromDays(14);
        options.LoginPath = PageUrls.SignIn;
        options.LogoutPath = PageUrls.SignOut;
        options.AccessDeniedPath = PageUrls.NotFound;
        options.ReturnUrlParameter = SignInPage.ReturnUrlParameter;
        options.Events.OnRedirectToLogin = RefusedForms.AskToSignInAsync;
    }

    private static void SetPasswordRules(IdentityOptions options)
    {
        options.Password.RequiredLength = PasswordRules.MinimumLength;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
    }
}

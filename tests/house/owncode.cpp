// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A plugin of clang-tidy that keeps its checks out of system headers, which are nine tenths of what a source includes.
// What they find there is not shown anyway. Language servers run the same checks in the same way: over the declarations
// of one file.

#include <clang-tidy/ClangTidyCheck.h>
#include <clang-tidy/ClangTidyModule.h>
#include <clang-tidy/ClangTidyModuleRegistry.h>

namespace {

class OwnCode : public clang::tidy::ClangTidyCheck
{
public:
    using ClangTidyCheck::ClangTidyCheck;

    void registerMatchers(clang::ast_matchers::MatchFinder* finder) override
    {
        finder->addMatcher(clang::ast_matchers::translationUnitDecl().bind("unit"), this);
    }

    /// The unit is the first node that is visited; what is visited below it goes by the scope that is set here.
    void check(const clang::ast_matchers::MatchFinder::MatchResult& result) override
    {
        std::vector<clang::Decl*> own;
        for (clang::Decl* declaration : result.Context->getTranslationUnitDecl()->decls()) {
            const clang::SourceLocation place = result.SourceManager->getExpansionLoc(declaration->getLocation());
            if (place.isValid() && !result.SourceManager->isInSystemHeader(place))
                own.push_back(declaration);
        }
        result.Context->setTraversalScope(own);
    }
};

class OwnCodeModule : public clang::tidy::ClangTidyModule
{
public:
    void addCheckFactories(clang::tidy::ClangTidyCheckFactories& factories) override
    {
        factories.registerCheck<OwnCode>("evergrant-own-code");
    }
};

const clang::tidy::ClangTidyModuleRegistry::Add<OwnCodeModule> module("evergrant",
                                                                      "Keeps the checks out of system headers.");

} // namespace
